"""Put on PYTHONPATH by a test: every Python process below notes and refuses what would open a connection."""

import os
import sys

WATCHED = {
    "socket.connect",
    "socket.bind",
    "socket.sendto",
    "socket.sendmsg",
    "socket.getaddrinfo",
    "socket.gethostbyname",
}


def refuse(event: str, arguments: tuple[object, ...]) -> None:
    """Note the event and stop it."""
    if event in WATCHED:
        with open(os.environ["NETWORK_LOG"], "a", encoding="utf-8") as log:  # noqa: PTH123 - runs before anything else
            log.write(f"{event} {arguments} by {sys.argv}\n")
        raise PermissionError(f"the test allows no network: {event}")


if "NETWORK_LOG" in os.environ:
    sys.addaudithook(refuse)

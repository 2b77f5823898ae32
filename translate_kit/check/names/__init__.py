"""Persons, places and organisations: what a German sentence names has to be named in the English."""

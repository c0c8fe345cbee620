"""The built-in reader: English news text to attributions, offline, by a small network and closed patterns."""

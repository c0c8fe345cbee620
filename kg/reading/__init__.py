"""What a reading of an article looks like: in a terminal, as a page, as data for programs."""

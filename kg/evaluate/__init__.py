"""How right a reader is: its run against reviewed analyses or a brat corpus, and against another run."""

"""Trains the reader's network from the corpora. Needs the extra ``[training]``; nothing of it runs in the product."""

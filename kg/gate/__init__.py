"""The gate: what may enter. Shapes compiled to one pass of Python, and pySHACL as their referee."""

"""The process that an ad hoc query runs in, because the engine cannot be interrupted but a process can be killed.

Usage: python worker.py GENERATION union|named, the query on standard input. Where the system allows it, the process
first cuts itself off from the network: nothing that a query says can make it fetch anything.
"""

import ctypes
import sys

from pyoxigraph import QueryResultsFormat, QueryTriples, RdfFormat, Store

_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000  # flags of Linux's unshare(2)


def leave_network() -> None:
    """Cut this process off from the network, where the system allows it."""
    unshare = getattr(ctypes.CDLL(None), "unshare", None)
    if unshare is not None and unshare(_NEW_NETWORK) != 0:
        unshare(_NEW_USER | _NEW_NETWORK)


def _work(path: str, dataset: str) -> None:
    sparql = sys.stdin.buffer.read().decode()
    leave_network()
    found = Store.read_only(path).query(sparql, use_default_graph_as_union=dataset == "union")
    if isinstance(found, QueryTriples):
        output = b"triples\n" + (found.serialize(format=RdfFormat.N_TRIPLES) or b"")
    else:
        output = b"results\n" + (found.serialize(format=QueryResultsFormat.JSON) or b"")
    sys.stdout.buffer.write(output)


if __name__ == "__main__":
    _work(*sys.argv[1:])

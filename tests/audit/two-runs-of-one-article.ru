# A second reading of an article is current beside the first.
# finds: article/FAunuDHj3K…

BASE <https://onrecord.example/>
PREFIX kg: <https://w3id.org/onrecord#>

INSERT DATA { GRAPH <graph/run/second> { <attribution/second> a kg:Attribution ; kg:reportedIn <article/FAunuDHj3K0p7SURZDBjRDe7gJfRIEwh6nxzrFCZzNhxQ> } }

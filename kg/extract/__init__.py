"""Readers: whatever turns an article into an analysis. Each proposes; the same gate decides."""

"""The exercises of the course, a module a page: their references and the cases to check."""

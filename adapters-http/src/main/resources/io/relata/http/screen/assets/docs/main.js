// The API reference.

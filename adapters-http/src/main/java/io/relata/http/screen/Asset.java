package io.relata.http.screen;

/** A screen, or something that screens load. */
record Asset(byte[] bytes, String contentType) {}

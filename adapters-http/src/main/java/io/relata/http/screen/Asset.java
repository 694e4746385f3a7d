package io.relata.http.screen;

import io.relata.http.read.EntityTag;

/** A screen, or something that screens load. */
record Asset(byte[] bytes, String contentType) {

  EntityTag tag() {
    return EntityTag.weak(bytes, bytes.length);
  }
}

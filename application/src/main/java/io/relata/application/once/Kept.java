package io.relata.application.once;

/**
 * An answer that is kept under a key.
 *
 * @param fingerprint of the request that was answered
 */
public record Kept(String fingerprint, Answer answer) {}

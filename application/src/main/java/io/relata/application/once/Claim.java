package io.relata.application.once;

/**
 * What a request says that is to be done once.
 *
 * @param key by which its repeats are known
 * @param fingerprint the same for repeats, and another for any other request
 */
public record Claim(String key, String fingerprint) {}

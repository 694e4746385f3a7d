package io.relata.http.shadow;

import io.relata.application.shadow.Recording;
import java.time.Duration;
import java.time.Instant;

/**
 * A request that was answered, and what it asked of the database.
 *
 * @param id as its {@code Relata-Request} header says
 * @param verb what was done
 * @param address at which address, without its values
 * @param at when it was answered
 */
public record Past(
    String id,
    String verb,
    String address,
    int status,
    Instant at,
    Duration took,
    Recording recording) {}

package io.relata.http.server;

import io.relata.application.lab.Laboratory;
import io.relata.http.catalog.Repertoire;
import io.relata.http.read.Reads;
import io.relata.http.write.Writes;

/** All that a server answers with. */
public record Service(
    Repertoire repertoire, Reads reads, Writes writes, Laboratory laboratory, Backing backing) {}

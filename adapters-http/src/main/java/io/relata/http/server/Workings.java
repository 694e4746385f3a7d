package io.relata.http.server;

import io.relata.http.lab.Experiments;
import io.relata.http.shadow.Shadows;

/** What a server has of its own, beside what it answers with. */
record Workings(Bounded bounded, Metrics metrics, Shadows shadows, Experiments experiments) {}

package io.relata.domain;

import io.relata.domain.memory.InMemory;

class WalkThroughInMemoryTest extends InMemory implements WalkThroughContract {}

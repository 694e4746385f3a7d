package io.relata.domain.model;

import io.relata.domain.memory.InMemory;

class LinksInMemoryTest extends InMemory implements LinksContract {}

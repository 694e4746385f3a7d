package io.relata.domain.tasks;

import io.relata.domain.memory.InMemory;

class SlugsInMemoryTest extends InMemory implements SlugsContract {}

package io.relata.domain.people;

import io.relata.domain.memory.InMemory;

class ProfilesInMemoryTest extends InMemory implements ProfilesContract {}

package io.relata.domain.people;

import io.relata.domain.memory.InMemory;

class UsersInMemoryTest extends InMemory implements UsersContract {}

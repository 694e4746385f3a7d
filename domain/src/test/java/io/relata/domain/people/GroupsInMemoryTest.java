package io.relata.domain.people;

import io.relata.domain.memory.InMemory;

class GroupsInMemoryTest extends InMemory implements GroupsContract {}

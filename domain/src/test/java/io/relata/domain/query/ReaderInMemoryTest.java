package io.relata.domain.query;

import io.relata.domain.memory.InMemory;

class ReaderInMemoryTest extends InMemory
    implements ReaderContract, GroupingContract, NumbersContract {}

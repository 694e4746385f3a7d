package io.relata.domain.shop;

import io.relata.domain.memory.InMemory;

class StockInMemoryTest extends InMemory implements StockContract {}

package io.relata.application.write;

class GraphsInMemoryTest extends WritingInMemory implements GraphsContract {}

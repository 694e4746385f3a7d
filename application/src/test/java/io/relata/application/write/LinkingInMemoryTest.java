package io.relata.application.write;

class LinkingInMemoryTest extends WritingInMemory implements LinkingContract {}

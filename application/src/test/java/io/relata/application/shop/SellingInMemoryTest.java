package io.relata.application.shop;

import io.relata.application.InMemoryUnderRules;

class SellingInMemoryTest extends InMemoryUnderRules implements SellingContract {}

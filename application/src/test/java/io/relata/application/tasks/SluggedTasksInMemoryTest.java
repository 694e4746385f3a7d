package io.relata.application.tasks;

import io.relata.application.InMemoryUnderRules;

class SluggedTasksInMemoryTest extends InMemoryUnderRules implements SluggedTasksContract {}

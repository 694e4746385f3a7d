/**
 * The words in which a model describes itself: entity, field, relation, and the sentences made of
 * them, condition and order. A {@link io.relata.domain.model.Catalog} holds the description of all
 * contexts and refuses one that contradicts itself. Beside them stand the words for what is to be
 * written, new row, graph, change and link, for the rules that it breaks, and the ports that write
 * it. Nothing here knows how data is asked for or stored.
 */
@NullMarked
package io.relata.domain.model;

import org.jspecify.annotations.NullMarked;

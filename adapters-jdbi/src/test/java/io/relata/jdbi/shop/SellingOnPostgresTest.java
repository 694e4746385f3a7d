package io.relata.jdbi.shop;

import io.relata.application.shop.SellingContract;
import io.relata.jdbi.OnPostgresUnderRules;

class SellingOnPostgresTest extends OnPostgresUnderRules implements SellingContract {}

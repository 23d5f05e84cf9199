package org.rapporteur.actor;

/**
 * A user's word on whom a name stands for.
 *
 * @param name the name as news writes it
 * @param who id or canonical name of an entry
 * @param same whether the name stands for {@code who}; otherwise it never does
 * @param file the table that says so
 * @param line 1-based
 */
public record SamePerson(String name, String who, boolean same, String file, int line) {}

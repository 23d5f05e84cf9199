package org.rapporteur.layout;

/**
 * A column as others see it.
 *
 * @param name as it stands in the header
 * @param type type of Table Schema: string, integer, number, boolean, date
 */
public record TableColumn(String name, String type) {}

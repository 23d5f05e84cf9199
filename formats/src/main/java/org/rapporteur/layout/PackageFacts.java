package org.rapporteur.layout;

/**
 * What a data package says about itself and its records do not tell.
 *
 * @param title its title
 * @param licence identifier of SPDX for the licence of the records, "CC-BY-4.0"
 * @param version version of the software that coded them
 */
public record PackageFacts(String title, String licence, String version) {}

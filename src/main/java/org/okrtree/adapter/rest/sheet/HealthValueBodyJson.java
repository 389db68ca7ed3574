package org.okrtree.adapter.rest.sheet;

/** @param on the day that the value is of; absent for today */
record HealthValueBodyJson(String value, String on) {}

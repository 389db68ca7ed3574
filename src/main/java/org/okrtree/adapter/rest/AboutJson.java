package org.okrtree.adapter.rest;

/**
 * @param version of the plugin
 * @param schema newest schema of published texts that is written here
 * @param now the server's clock
 * @param openapi address of the OpenAPI document, beside this one
 */
record AboutJson(String version, int schema, String now, String openapi) {}

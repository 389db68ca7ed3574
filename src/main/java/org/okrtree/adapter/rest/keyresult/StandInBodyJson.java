package org.okrtree.adapter.rest.keyresult;

/** @param standIn user name; absent for nobody from now on */
record StandInBodyJson(String standIn) {}

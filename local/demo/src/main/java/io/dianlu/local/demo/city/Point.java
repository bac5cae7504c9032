package io.dianlu.local.demo.city;

/** Degrees in GCJ-02, the datum of the maps that people in China point at. */
public record Point(double lng, double lat) {}

package io.dianlu.platform.geo;

/** The reference a longitude and latitude are given in. China's maps shift every point by 100 to 1,000 meters, so that numbers without a datum mean little. */
public enum Datum {
    /** What satellites and browsers give; also the datum of CGCS2000 maps (天地图) to within centimeters. */
    WGS84,
    /** 火星坐标: the shifted datum that public maps of China must use (高德, 腾讯). */
    GCJ02,
    /** 百度坐标 (BD-09 longitude and latitude): GCJ-02 shifted once more. */
    BD09
}

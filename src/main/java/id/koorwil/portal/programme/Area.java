package id.koorwil.portal.programme;

/**
 * A koorwil: the group of regions that one commissioner coordinates.
 *
 * @param publicSource whether the grouping was publicly reported, else it is an example
 */
public record Area(String code, String name, String coordinator, boolean publicSource) {}

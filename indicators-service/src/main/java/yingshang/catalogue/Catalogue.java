package yingshang.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is measured and against what: the framework in force and the reference data around it. */
@ApplicationScoped
public class Catalogue {

    /** The framework edition in force; one immutable value until the next start. */
    public Framework current() {
        throw new UnsupportedOperationException();
    }

    /** The edition numbered {@code number}, whether in force or not. */
    public Framework edition(int number) {
        throw new UnsupportedOperationException();
    }

    /** Notes that results rest on {@code edition}: from then on it can never change. Joins the caller's transaction. */
    public void markUsed(int edition) {
        throw new UnsupportedOperationException();
    }

    /** Every region, parents before their children. */
    public List<RegionView> regions() {
        throw new UnsupportedOperationException();
    }

    /** Whether {@code code} is a region of the catalogue. */
    public boolean knowsRegion(String code) {
        throw new UnsupportedOperationException();
    }

    /** The working-day calendar as far as it is published. */
    public WorkingCalendar calendar() {
        throw new UnsupportedOperationException();
    }

    /** Service items of a list and legal category, in their published order; null stands for all. */
    public List<ServiceItem> serviceItems(String list, String category) {
        throw new UnsupportedOperationException();
    }
}

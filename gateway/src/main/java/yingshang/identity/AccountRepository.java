package yingshang.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    Optional<Account> named(String name) {
        return find("name", name).firstResultOptional();
    }

    List<Account> inOrder(int page, int size) {
        return find("order by name").page(page, size).list();
    }
}

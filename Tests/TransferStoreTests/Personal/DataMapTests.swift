import Postgres
import TestSupport
import Testing

@Suite("The data map")
struct DataMapTests {
    @Test("it names every table of the domain and of the audit once, and none that is not there")
    func completeness() throws {
        let text = try Repository.text(of: "Deploy/privacy/peta-data.md")
        // Names of commands have a blank, and those of files a dot.
        let named = text.matches(of: #/`(?:audit\.)?([a-z_]+)`/#).map { String($0.1) }.filter {
            $0 != "mutasi" && $0 != "audit"
        }
        let database = try TestDatabase()
        let tables = try database.session().query(
            """
            select c.relname from pg_class c
            where c.relnamespace in ('mutasi'::regnamespace, 'audit'::regnamespace) and c.relkind in ('r', 'p')
            """
        ).map { try $0.decode(at: 0, as: String.self) }
        #expect(Set(named).count == named.count, "\(named.filter { name in named.count { $0 == name } > 1 })")
        #expect(Set(tables).subtracting(named).isEmpty, "\(Set(tables).subtracting(named))")
        #expect(Set(named).subtracting(tables).isEmpty, "\(Set(named).subtracting(tables))")
    }
}

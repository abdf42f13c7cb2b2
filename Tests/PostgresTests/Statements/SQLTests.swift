import Postgres
import TestSupport
import Testing

struct SQLTests {
    @Test("interpolated values become binds, never text")
    func binds() throws {
        let name = "'; drop table pegawai; --"
        let sql: SQL = "select \(name), \(7), \(Int?.none) where \(true)"
        #expect(sql.text == "select $1, $2, $3 where $4")
        #expect(sql.binds.count == 4)
        let row = try #require(try sharedSession().query(sql).first)
        #expect(try row.decode(String.self, Int.self, Int?.self) == (name, 7, nil))
    }

    @Test("names are quoted", arguments: ["plain", "Gaji Pokok", "a\"b", "\"; drop table x; --", "select"])
    func identifiers(_ name: String) throws {
        let rows = try sharedSession().query("select 1 as \(identifier: name)")
        #expect(rows.columns == [name])
    }

    @Test("a literal without values is sent as it is")
    func literal() {
        let sql: SQL = "select '$1'"
        #expect(sql.text == "select '$1'")
        #expect(sql.binds.isEmpty)
    }

    @Test("more values than the protocol takes are refused, and the session goes on")
    func tooManyBinds() throws {
        let session = try sharedSession()
        let binds = (0..<70_000).map { Bind($0) }
        let list = (1...70_000).map { "$\($0)" }.joined(separator: ",")
        #expect(try failure { try session.query(SQL(unchecked: "select array[\(list)]", binds: binds)) }.code == .usage)
        #expect(try session.value("select 1", as: Int.self) == 1)
    }

    @Test("a statement's effect is counted, its rows are read in order")
    func rows() throws {
        let session = try sharedSession()
        try session.execute("create temporary table t (id int, name text)")
        #expect(try session.execute("insert into t select n, 'x' || n from generate_series(1, 3) n") == 3)
        #expect(try session.execute("update t set name = 'y' where id > \(1)") == 2)
        let rows = try session.query("select id, name from t order by id")
        #expect(rows.columns == ["id", "name"])
        #expect(try rows.map { try $0.decode(Int.self, String.self).1 } == ["x1", "y", "y"])
        #expect(rows.last?.count == 2)
    }

    @Test("a script runs several statements as one")
    func script() throws {
        let session = try sharedSession()
        let error = try failure { try session.script("create temporary table s (id int); select * from missing") }
        #expect(error.sqlState == .undefinedTable)
        #expect(error.position == 50)
        #expect(try session.value("select to_regclass('pg_temp.s') is null", as: Bool.self))
    }
}

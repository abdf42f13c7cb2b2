/// The object ids under which a type and its array are known to the server.
///
/// Source: PostgreSQL, `src/include/catalog/pg_type.dat`; the ids of built-in types never change.
public struct PostgresType: Hashable, Sendable {
    /// The type's own id; 0 lets the server infer it.
    public let oid: UInt32
    /// The id of the array of the type; 0 where there is none.
    public let arrayOID: UInt32

    /// Takes both ids.
    public init(oid: UInt32, arrayOID: UInt32) {
        self.oid = oid
        self.arrayOID = arrayOID
    }

    /// `bool`
    public static let bool = PostgresType(oid: 16, arrayOID: 1000)
    /// `bytea`
    public static let bytea = PostgresType(oid: 17, arrayOID: 1001)
    /// `int8`
    public static let int8 = PostgresType(oid: 20, arrayOID: 1016)
    /// `int2`
    public static let int2 = PostgresType(oid: 21, arrayOID: 1005)
    /// `int4`
    public static let int4 = PostgresType(oid: 23, arrayOID: 1007)
    /// `text`
    public static let text = PostgresType(oid: 25, arrayOID: 1009)
    /// `json`
    public static let json = PostgresType(oid: 114, arrayOID: 199)
    /// `float8`
    public static let float8 = PostgresType(oid: 701, arrayOID: 1022)
    /// `date`
    public static let date = PostgresType(oid: 1082, arrayOID: 1182)
    /// `timestamptz`
    public static let timestamptz = PostgresType(oid: 1184, arrayOID: 1185)
    /// `interval`
    public static let interval = PostgresType(oid: 1186, arrayOID: 1187)
    /// `numeric`
    public static let numeric = PostgresType(oid: 1700, arrayOID: 1231)
    /// `uuid`
    public static let uuid = PostgresType(oid: 2950, arrayOID: 2951)
    /// `jsonb`
    public static let jsonb = PostgresType(oid: 3802, arrayOID: 3807)
}

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

    /// The ids from here on are given out as types are created (`FirstNormalObjectId`).
    static func isUserDefined(_ oid: UInt32) -> Bool { oid >= 16_384 }

    /// The type `bool`.
    public static let bool = PostgresType(oid: 16, arrayOID: 1000)
    /// The type `bytea`.
    public static let bytea = PostgresType(oid: 17, arrayOID: 1001)
    /// The type `int8`.
    public static let int8 = PostgresType(oid: 20, arrayOID: 1016)
    /// The type `int2`.
    public static let int2 = PostgresType(oid: 21, arrayOID: 1005)
    /// The type `int4`.
    public static let int4 = PostgresType(oid: 23, arrayOID: 1007)
    /// The type `text`.
    public static let text = PostgresType(oid: 25, arrayOID: 1009)
    /// The type `json`.
    public static let json = PostgresType(oid: 114, arrayOID: 199)
    /// The type `float8`.
    public static let float8 = PostgresType(oid: 701, arrayOID: 1022)
    /// The type `date`.
    public static let date = PostgresType(oid: 1082, arrayOID: 1182)
    /// The type `timestamptz`.
    public static let timestamptz = PostgresType(oid: 1184, arrayOID: 1185)
    /// The type `interval`.
    public static let interval = PostgresType(oid: 1186, arrayOID: 1187)
    /// The type `numeric`.
    public static let numeric = PostgresType(oid: 1700, arrayOID: 1231)
    /// The type `uuid`.
    public static let uuid = PostgresType(oid: 2950, arrayOID: 2951)
    /// The type `jsonb`.
    public static let jsonb = PostgresType(oid: 3802, arrayOID: 3807)
}

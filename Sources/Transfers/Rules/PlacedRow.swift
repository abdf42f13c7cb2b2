/// A row of edited rules and where it stands, from 1.
public struct PlacedRow<Row: Sendable>: Sendable {
    /// Where it stands.
    public let place: Int
    /// The row.
    public let row: Row

    /// A row at its place.
    public init(_ place: Int, _ row: Row) {
        self.place = place
        self.row = row
    }
}

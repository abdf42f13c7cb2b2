/// What kind of decision an announcement makes public.
public enum AnnouncedInstrument: String, Sendable, CaseIterable {
    /// The decree of a transfer.
    case decree = "SK"
    /// The order of an urgent assignment, which is temporary and no decree of transfer.
    case order = "SURAT_TUGAS"

    /// The name of the form whose checksum is published, with its version.
    var form: String {
        switch self {
        case .decree: "mutasi/announcement/1"
        case .order: "mutasi/assignment-announcement/1"
        }
    }

    /// The field under which the form has it.
    var field: String {
        switch self {
        case .decree: "decree"
        case .order: "order"
        }
    }
}

/// What a change upstream is about.
public enum Topic: String, Hashable, Sendable, CaseIterable {
    /// The person's master data.
    case person = "asn.changed"
    /// The history of posts.
    case post = "jabatan.changed"
    /// The yearly appraisals.
    case performance = "kinerja.changed"
    /// The disciplinary record.
    case discipline = "hukdis.changed"
    /// Leave, study assignment, retirement.
    case status = "status.changed"
    /// A training that is finished.
    case training = "diklat.finished"
    /// An assessment.
    case assessment = "asesmen.changed"
    /// A unit of the organisation.
    case unit = "unor.changed"
    /// How many people a post needs.
    case formation = "formasi.changed"
}

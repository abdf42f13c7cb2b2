internal import Transfers

/// The posts and units of the province that count for experience and hardship.
struct ServicePlaces {
    /// The field of each post of a field that is asked for.
    let fields: [String: FieldCode]
    /// Posts that count as pengawas; none where no target asks.
    let supervisory: Set<String>
    /// Units in which service is hardship service.
    let hardship: Set<String>

    /// Units alone.
    init(hardship: Set<String>) {
        fields = [:]
        supervisory = []
        self.hardship = hardship
    }

    init(_ establishment: Establishment, _ wanted: WantedOfPeople) {
        var fields: [String: FieldCode] = [:]
        for (code, post) in establishment.posts {
            if let field = post.field, wanted.fields.contains(field) { fields[code] = field }
        }
        self.fields = fields
        supervisory = wanted.asksForSupervision ? establishment.supervisoryPosts : []
        hardship = establishment.hardshipUnits
    }

    /// The codes of all such posts.
    var posts: [String] { supervisory.union(fields.keys).sorted() }
    /// The codes of all such units.
    var units: [String] { hardship.sorted() }
}

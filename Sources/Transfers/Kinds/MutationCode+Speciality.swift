extension MutationCode.Speciality {
    /// What a post is besides its level: by its families, and where these say nothing by the names that the law gives such
    /// posts.
    ///
    /// - Parameters:
    ///   - kind: The kind of the post.
    ///   - families: Its families.
    ///   - name: Its name.
    ///   - units: The names of its unit and of those above.
    public init(kind: PostKind, families: [FamilyCode], name: String, units: [String]) {
        if let named = families.lazy.compactMap({ Self(rawValue: $0.text) }).first {
            self = named
            return
        }
        let name = name.lowercased()
        let isDukcapil = units.contains { Self.isDukcapil($0.lowercased()) }
        self =
            if name.hasPrefix("kepala puskesmas") || name.hasPrefix("kepala uptd puskesmas") {
                .kepalaPuskesmas
            } else if name.hasPrefix("kepala sekolah") {
                .kepalaSekolah
            } else if kind.isFunctional, name == "guru" || name.hasPrefix("guru ") {
                .teacher
            } else if kind.isManagerial, isDukcapil {
                .dukcapil
            } else {
                .none
            }
    }

    private static func isDukcapil(_ unit: String) -> Bool {
        unit.contains("kependudukan dan pencatatan sipil") || unit.contains("dukcapil")
    }
}

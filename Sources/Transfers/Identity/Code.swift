/// The code of something in a catalogue; codes of different catalogues are different types.
public struct Code<Subject>: Hashable, Sendable {
    /// The code as the catalogue writes it.
    public let text: String

    /// A code by its text.
    public init(_ text: String) {
        self.text = text
    }
}

extension Code: Comparable {
    /// Orders by text.
    public static func < (left: Code, right: Code) -> Bool {
        left.text < right.text
    }
}

extension Code: ExpressibleByStringLiteral {
    /// A code written in code.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension Code: CustomStringConvertible {
    /// The code as the catalogue writes it.
    public var description: String { text }
}

/// The catalogues that codes belong to.
public enum Catalogue {
    /// Posts (jabatan).
    public enum Posts {}
    /// Units of organisation (unor).
    public enum Units {}
    /// Agencies (instansi).
    public enum Agencies {}
    /// Districts (kabupaten and kota).
    public enum Districts {}
    /// Fields of study and of work (rumpun).
    public enum Fields {}
    /// Licences (STR, SIP, sertifikat pendidik).
    public enum Licences {}
    /// Families of posts (keluarga jabatan).
    public enum Families {}
    /// Training courses.
    public enum Courses {}
    /// Needs.
    public enum Needs {}
    /// Provinces.
    public enum Provinces {}
    /// Kinds of documents in a checklist.
    public enum Documents {}
}

/// The code of a post (kode jabatan).
public typealias PostCode = Code<Catalogue.Posts>
/// The code of a unit (unor).
public typealias UnitCode = Code<Catalogue.Units>
/// The code of an agency (instansi).
public typealias AgencyCode = Code<Catalogue.Agencies>
/// The code of a district (kabupaten or kota).
public typealias DistrictCode = Code<Catalogue.Districts>
/// The code of a field of study or work (rumpun).
public typealias FieldCode = Code<Catalogue.Fields>
/// The code of a licence.
public typealias LicenceCode = Code<Catalogue.Licences>
/// The code of a family of posts (keluarga jabatan).
public typealias FamilyCode = Code<Catalogue.Families>
/// The code of a training course.
public typealias CourseCode = Code<Catalogue.Courses>
/// The code of a need.
public typealias NeedCode = Code<Catalogue.Needs>
/// The code of a province.
public typealias ProvinceCode = Code<Catalogue.Provinces>
/// The code of a kind of document (`D05`).
public typealias DocumentCode = Code<Catalogue.Documents>

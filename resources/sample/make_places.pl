#!/usr/bin/perl
# Writes household-country.mmdb and household-asn.mmdb beside this script: countries and network owners for the addresses
# of the sample recording. They are as made up as the household. Needs MaxMind::DB::Writer (libmaxmind-db-writer-perl).
use strict;
use warnings;
use FindBin;
use MaxMind::DB::Writer::Tree;

my %names = (
    CH => 'Switzerland', DE => 'Germany', FR => 'France', GB => 'United Kingdom', IE => 'Ireland', NL => 'Netherlands',
    SE => 'Sweden',      US => 'United States',
);

# Network, country, number (RFC 5398: kept for documentation), owner. A later line wins where two overlap.
my @networks = (
    ['198.51.100.0/28',       'DE', 64496, 'Example Hosting'],
    ['198.51.100.16/28',      'US', 64497, 'Example Cloud'],
    ['198.51.100.32/28',      'FR', 64498, 'Example Pages'],
    ['198.51.100.80/31',      'US', 64503, 'Example Games'],
    ['198.51.100.240/28',     'IE', 64499, 'Example Calls'],
    ['192.0.2.0/24',          'SE', 64500, 'Example Time'],
    ['203.0.113.16/28',       'NL', 64501, 'Example Video'],
    ['203.0.113.60/30',       'US', 64502, 'Example Home Cloud'],
    ['203.0.113.76/30',       'US', 64503, 'Example Games'],
    ['203.0.113.143/32',      'DE', 64504, 'Example Mail'],
    ['2001:db8:100::/44',     'US', 64497, 'Example Cloud'],
    ['2001:db8:110::/44',     'DE', 64496, 'Example Hosting'],
    ['2001:db8:120::/44',     'GB', 64505, 'Example News'],
    ['2001:db8:22::/48',      'DE', 64496, 'Example Hosting'],
    ['2001:db8:53::/48',      'SE', 64500, 'Example Time'],
    ['2001:db8:a11::/48',     'IE', 64506, 'Example Software'],
    ['2001:db8:bac::/48',     'DE', 64507, 'Example Backup'],
    ['2001:db8:5228::/48',    'US', 64497, 'Example Cloud'],
    ['9.9.9.9/32',            'CH', 19281, 'Quad9'],
);

my %types = (
    country => 'map', iso_code => 'utf8_string', names => 'map', en => 'utf8_string',
    autonomous_system_number => 'uint32', autonomous_system_organization => 'utf8_string',
);

sub write_tree {
    my ($kind, $file, $entry) = @_;
    my $tree = MaxMind::DB::Writer::Tree->new(
        ip_version               => 6,
        record_size              => 24,
        database_type            => "SohoFlow-Sample-$kind",
        languages                => ['en'],
        description              => { en => 'Made up for the sample recording' },
        remove_reserved_networks => 0,
        map_key_type_callback    => sub { $types{ $_[0] } },
    );
    $tree->insert_network($_->[0], $entry->(@$_)) for @networks;
    open my $out, '>:raw', "$FindBin::Bin/$file" or die "$file: $!";
    $tree->write_tree($out);
    close $out or die "$file: $!";
}

write_tree('Country', 'household-country.mmdb', sub { { country => { iso_code => $_[1], names => { en => $names{ $_[1] } } } } });
write_tree('ASN', 'household-asn.mmdb', sub { { autonomous_system_number => $_[2], autonomous_system_organization => $_[3] } });
